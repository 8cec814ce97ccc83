<?php
// A block per figure. Its controls are made from the same options, in editor.js.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

add_filter(
	'block_categories_all',
	fn( array $categories ): array => array(
		...$categories,
		array(
			'slug'  => 'digdir-report',
			'title' => word( 'category' ),
			'icon'  => null,
		),
	)
);

add_action(
	'init',
	function (): void {
		wp_register_script(
			'digdir-report-editor',
			plugins_url( 'editor.js', __DIR__ ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-element' ),
			VERSION,
			true
		);
		foreach ( figures() as $tag => $figure ) {
			register_block_type( "digdir-report/$tag", block( $tag, $figure ) );
		}
	}
);

function block( string $tag, array $figure ): array {
	return array(
		'api_version'            => 3,
		'title'                  => text( $figure['title'] ),
		'description'            => text( $figure['description'] ),
		'category'               => 'digdir-report',
		'icon'                   => 'chart-bar',
		'keywords'               => array( 'Digdir', $tag ),
		'attributes'             => array_map( __NAMESPACE__ . '\block_attribute', $figure['options'] ),
		'supports'               => array(
			'align' => array( 'wide', 'full' ),
			'html'  => false,
		),
		'example'                => array( 'viewportWidth' => 900 ) + example( $figure ),
		'editor_script_handles'  => array( 'digdir-report-editor' ),
		'view_script_module_ids' => array( module_id( $tag ) ),
		'render_callback'        => fn( array $attributes ): string => sprintf(
			'<div %s>%s</div>',
			get_block_wrapper_attributes(),
			element( $tag, array_intersect_key( $attributes, $figure['options'] ) )
		),
	);
}

/** WordPress leaves out a value that is not among the choices. */
function block_attribute( array $option ): array {
	return array( 'type' => 'flag' === $option['kind'] ? 'boolean' : 'string' )
		+ ( 'choice' === $option['kind'] ? array( 'enum' => array_column( $option['choices'], 'value' ) ) : array() );
}

/** A claim shows nothing until one is chosen: its preview in the list of blocks takes the first. */
function example( array $figure ): array {
	$ref = $figure['options']['ref']['choices'][0]['value'] ?? null;
	return null === $ref ? array() : array( 'attributes' => array( 'ref' => $ref ) );
}

add_action(
	'enqueue_block_editor_assets',
	function (): void {
		// The form, and the figure in it, have what the page will have: that depends on the author of the post.
		$may_set_all = may_set_all( get_post() );
		$shown       = fn( array $options ): array => array_filter(
			$options,
			fn( array $option, string $name ): bool => $may_set_all || is_free( $name, $option, '2020' ),
			ARRAY_FILTER_USE_BOTH
		);
		$localized   = fn( array $figure ): array => array(
			'options' => array_map(
				fn( array $option ): array => array(
					'kind'    => $option['kind'],
					'usual'   => $option['usual'],
					'label'   => text( $option['label'] ),
					'help'    => text( $option['help'] ),
					'choices' => array_map(
						fn( array $choice ): array => array(
							'value' => $choice['value'],
							'label' => text( $choice['label'] ),
						),
						$option['choices']
					),
				),
				$shown( $figure['options'] )
			),
		);
		$settings    = array(
			'figures' => array_map( $localized, figures() ),
			'modules' => array_combine( array_keys( figures() ), array_map( fn( $tag ) => host_url( "$tag.js" ), array_keys( figures() ) ) ),
			'hosts'   => known_hosts(),
			'rights'  => catalogue()['rights'],
			// The editor speaks its user's language; the figure in it that of the page.
			'lang'    => language( get_locale() ),
			'words'   => array_map( __NAMESPACE__ . '\text', catalogue()['words'] ),
		);
		wp_add_inline_script(
			'digdir-report-editor',
			'window.digdirReport = ' . wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
			'before'
		);
	}
);
