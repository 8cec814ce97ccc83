<?php
// WordPress takes unknown elements out of what most authors write. These are known, and they do nothing but draw.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

/**
 * Allowed HTML, and with it the elements of the figures.
 *
 * @param callable(string, array): bool $is_allowed Whether an option may be set.
 * @param bool                          $has_slots  Whether what stands inside can take the place of a heading or a text of
 *                                                  the figure.
 */
function with_figures( array $allowed, callable $is_allowed, bool $has_slots ): array {
	foreach ( figures() as $tag => $figure ) {
		$options         = array_filter( $figure['options'], fn( array $option, string $name ): bool => $is_allowed( $name, $option ), ARRAY_FILTER_USE_BOTH );
		$allowed[ $tag ] = array_fill_keys( array( ...array_keys( $options ), 'class', 'id' ), true );
	}
	foreach ( $has_slots ? array( ...array_keys( figures() ), 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'span', 'div' ) : array() as $tag ) {
		$allowed[ $tag ]['slot'] = true;
	}
	return $allowed;
}

add_filter(
	'wp_kses_allowed_html',
	// A year is looked at when the element is shown: here only names are known.
	fn( array $allowed, $context ): array => 'post' === $context
		? with_figures( $allowed, fn( string $name, array $option ): bool => is_free( $name, $option, '2020' ), false )
		: $allowed,
	10,
	2
);
