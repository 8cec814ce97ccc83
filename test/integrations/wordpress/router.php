<?php
// What a web server does for WordPress: files as they are, the sites of a network from the same files, the rest to index.php.
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( file_exists( $_SERVER['DOCUMENT_ROOT'] . '/network' ) ) {
	$path = preg_replace( '~^/second/(wp-.*|.*\.php)$~', '/$1', $path );
}
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( is_dir( $file ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( ! is_file( $file ) ) {
	$file = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
}
if ( ! str_ends_with( $file, '.php' ) ) {
	// Also the files of the second site, whose address is not where they lie.
	$types = array(
		'css' => 'text/css',
		'html' => 'text/html; charset=utf-8',
		'js' => 'text/javascript',
		'json' => 'application/json',
		'svg' => 'image/svg+xml',
	);
	header( 'Content-Type: ' . ( $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? mime_content_type( $file ) ) );
	// A frame in a sandbox has no origin, and still loads its scripts.
	header( 'Access-Control-Allow-Origin: *' );
	readfile( $file );
	return true;
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = substr( $file, strlen( $_SERVER['DOCUMENT_ROOT'] ) );
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
chdir( dirname( $file ) );
require $file;
