<?php
// Installs WordPress in bokmål with an author and a contributor, and then the plugin from its zip, as an administrator does.
define( 'WP_INSTALLING', true );
[ , $root, $zip ] = $argv;
require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Prøve', 'admin', 'admin@example.no', true, '', 'password', 'nb_NO' );
update_option( 'WPLANG', 'nb_NO' );
update_option( 'show_avatars', '0' );
foreach ( array( 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@example.no",
			'role'       => $role,
		)
	);
}

wp_set_current_user( 1 );
$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$result   = $upgrader->install( $zip );
if ( true !== $result ) {
	throw new Exception( 'The plugin was not installed: ' . wp_json_encode( $result ) );
}
$activated = activate_plugin( 'digdir-report-widgets/digdir-report-widgets.php' );
if ( is_wp_error( $activated ) ) {
	throw new Exception( $activated->get_error_message() );
}
