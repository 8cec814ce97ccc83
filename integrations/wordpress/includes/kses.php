<?php
// WordPress takes unknown elements out of what most authors write. These are known, and they do nothing but draw.

namespace DigdirReport;

add_filter(
	'wp_kses_allowed_html',
	function ( array $allowed, $context ): array {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		foreach ( figures() as $tag => $figure ) {
			$allowed[ $tag ] = array_fill_keys( array( ...array_keys( $figure['options'] ), 'class', 'id', 'slot' ), true );
		}
		// What stands inside can take the place of a heading or a text of the figure.
		foreach ( array( 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'span', 'div' ) as $tag ) {
			$allowed[ $tag ]['slot'] = true;
		}
		return $allowed;
	},
	10,
	2
);
