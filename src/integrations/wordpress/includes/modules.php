<?php
// The script of a figure is sent to pages that have the figure, and to no others.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

function module_id( string $tag ): string {
	return "digdir-report-widgets/$tag";
}

add_action(
	'init',
	function (): void {
		foreach ( array_keys( figures() ) as $tag ) {
			// Null: WordPress adds no version to the address.
			wp_register_script_module( module_id( $tag ), host_url( "$tag.js" ), array(), null );
		}
		wp_register_script_module( module_id( 'loader' ), host_url( 'loader.js' ), array(), null );
	}
);

/** Authors may type an element by hand, in any block, or the form with data attributes that the loader finds. */
add_filter(
	'render_block',
	function ( string $html ): string {
		if ( preg_match_all( '/<(' . implode( '|', array_keys( figures() ) ) . ')[\s>]/i', $html, $found ) ) {
			foreach ( array_unique( $found[1] ) as $tag ) {
				wp_enqueue_script_module( module_id( strtolower( $tag ) ) );
			}
		}
		if ( preg_match( '/<[^>]+\sdata-report=/i', $html ) ) {
			wp_enqueue_script_module( module_id( 'loader' ) );
		}
		return $html;
	}
);
