<?php
// Runs a piece of PHP inside the site, as one of its users, and prints what it returns as JSON.
[ , $root, $user, $code ] = $argv;
require $root . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( get_user_by( 'login', $user )->ID );
// phpcs:ignore -- The code is that of the test.
echo wp_json_encode( eval( $code ) );
