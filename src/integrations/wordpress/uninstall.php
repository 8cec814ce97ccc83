<?php
// The one setting is all that is stored, on every site of a network.

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $digdir_report_site ) {
		delete_blog_option( $digdir_report_site, 'digdir_report_host' );
	}
} else {
	delete_option( 'digdir_report_host' );
}
