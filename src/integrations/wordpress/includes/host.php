<?php
// Where the files of the figures lie: in this plugin, and on other sites whose addresses are known.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of this plugin's own copy. The version is part of the path: in the query it would make the
 * browser load a file twice, because the files ask for one another without it.
 */
function host_url( string $file ): string {
	return plugins_url( 'host/' . VERSION . '/' . $file, __DIR__ );
}

function host_file( string $file ): string {
	return dirname( __DIR__ ) . '/host/' . VERSION . '/' . $file;
}

/** The page of one figure that needs no JavaScript, with the options in its query. Empty where there is none. */
function page_url( string $tag, string $language, array $options ): string {
	$page = "figures/$language/$tag.html";
	if ( ! file_exists( host_file( $page ) ) ) {
		return '';
	}
	unset( $options['lang'] );
	return add_query_arg( array_map( 'rawurlencode', $options ), host_url( $page ) );
}

/** Where figure pages lie that this site knows: in this plugin in any version, where the settings say, where it was built for. */
function known_hosts(): array {
	$hosts = array( plugins_url( 'host/', __DIR__ ), get_option( 'digdir_report_host', '' ), catalogue()['base'] );
	/**
	 * Filters the addresses of the folders whose figure pages become figures.
	 *
	 * @param string[] $hosts
	 */
	$hosts = (array) apply_filters( 'digdir_report_hosts', $hosts );
	// An empty address would be the beginning of every other.
	$named = array_filter( $hosts, fn( $host ): bool => is_string( $host ) && '' !== trim( $host ) );
	return array_values( array_unique( array_map( 'trailingslashit', $named ) ) );
}
