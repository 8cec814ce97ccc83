<?php
// The address of a figure page, alone on a line or in an embed block, becomes the figure itself: no request, no frame.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the address of a figure page of a host that this site knows.
 *
 * @return array{tag: string, options: array<string, string>}|null
 */
function read_address( string $address ): ?array {
	$without_scheme = fn( string $url ): string => preg_replace( '/^https?:/i', '', $url );
	foreach ( known_hosts() as $host ) {
		if ( ! str_starts_with( $without_scheme( $address ), $without_scheme( $host ) ) ) {
			continue;
		}
		$rest = substr( $without_scheme( $address ), strlen( $without_scheme( $host ) ) );
		if ( preg_match( '~^(?:[\w.-]+/)?figures/(nb|nn|en)/([a-z-]+)\.html(?:\?([^#]*))?(?:#.*)?$~', $rest, $parts ) && figure( $parts[2] ) ) {
			wp_parse_str( html_entity_decode( $parts[3] ?? '' ), $query );
			$options = figure( $parts[2] )['options'];
			// A link names choices, and nothing that makes the figure say something else above its source.
			$is_free = fn( $value, string $name ): bool => isset( $options[ $name ] ) && is_free( $name, $options[ $name ], $value );
			return array(
				'tag'     => $parts[2],
				'options' => array( 'lang' => $parts[1] ) + array_filter( $query, $is_free, ARRAY_FILTER_USE_BOTH ),
			);
		}
	}
	return null;
}

add_action(
	'init',
	function (): void {
		wp_embed_register_handler(
			'digdir-report',
			'~/figures/(?:nb|nn|en)/[a-z-]+\.html~',
			// False: another site has the same path, and WordPress goes on as if this had not been asked.
			function ( array $matches, array $attributes, string $address ): string|false {
				$found = read_address( $address );
				return $found ? element( $found['tag'], $found['options'] ) : false;
			}
		);
	}
);
