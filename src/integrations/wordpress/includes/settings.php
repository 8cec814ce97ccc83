<?php
// Settings → Writing: another place whose figure pages become figures when their address is pasted.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function (): void {
		register_setting(
			'writing',
			'digdir_report_host',
			array(
				'type'              => 'string',
				'sanitize_callback' => fn( $value ): string => sanitize_url( (string) $value, array( 'http', 'https' ) ),
				'default'           => '',
			)
		);
		add_settings_field(
			'digdir_report_host',
			esc_html( word( 'host' ) ),
			function (): void {
				printf(
					'<input type="url" class="regular-text" id="digdir_report_host" name="digdir_report_host" value="%s" aria-describedby="digdir_report_host_help"><p class="description" id="digdir_report_host_help">%s</p>',
					esc_attr( get_option( 'digdir_report_host', '' ) ),
					esc_html( word( 'hostHelp' ) )
				);
			},
			'writing',
			'default',
			array( 'label_for' => 'digdir_report_host' )
		);
	}
);
