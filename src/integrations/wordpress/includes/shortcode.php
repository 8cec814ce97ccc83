<?php
// [digdir_report figure="infosec-trend" level="kommuner"]

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'digdir_report',
	function ( $attributes, ?string $content = null ): string {
		$wanted = is_array( $attributes ) ? $attributes : array();
		$tag    = $wanted['figure'] ?? '';
		// One figure has an option with the name that this shortcode takes for the figure: it is written `show` here.
		unset( $wanted['figure'] );
		if ( isset( $wanted['show'] ) ) {
			$wanted['figure'] = $wanted['show'];
			unset( $wanted['show'] );
		}
		return figure( $tag )
			? element( $tag, $wanted, do_shortcode( $content ?? '' ) )
			: note( sprintf( word( 'unknownFigure' ), $tag, implode( ', ', array_keys( figures() ) ) ) );
	}
);
