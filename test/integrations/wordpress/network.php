<?php
// Makes the site a network with a second site, whose administrator may not write free HTML.
[ , $root ] = $argv;
if ( ! file_exists( "$root/network" ) ) {
	require $root . '/wp-load.php';
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	$result = populate_network( 1, wp_parse_url( WP_HOME, PHP_URL_HOST ) . ':' . wp_parse_url( WP_HOME, PHP_URL_PORT ), 'admin@example.no', 'Nettverk', '/', false );
	// Without wildcard DNS it warns; this network has folders.
	if ( is_wp_error( $result ) && 'no_wildcard_dns' !== $result->get_error_code() ) {
		throw new Exception( $result->get_error_message() );
	}
	touch( "$root/network" );
	exit;
}
require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
add_filter( 'pre_wp_mail', '__return_true' );
activate_plugin( 'digdir-report-widgets/digdir-report-widgets.php', '', true );
$editor = wp_insert_user(
	array(
		'user_login' => 'second',
		'user_pass'  => 'password',
		'user_email' => 'second@example.no',
	)
);
$site   = wpmu_create_blog( DOMAIN_CURRENT_SITE, '/second/', 'Andre', $editor, array( 'WPLANG' => 'nn_NO' ), 1 );
update_blog_option( $site, 'siteurl', WP_HOME . '/second' );
update_blog_option( $site, 'home', WP_HOME . '/second' );
echo wp_json_encode( array( 'site' => $site, 'unfiltered' => user_can( $editor, 'unfiltered_html' ) ) );
