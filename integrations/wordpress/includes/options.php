<?php
// What an author wrote, against what a figure can be told.

namespace DigdirReport;

/**
 * Reads the options of a figure from anything: a block, a shortcode or the query of an address.
 *
 * @return array{0: array<string, string>, 1: string[]} The options in order, and the names of those that could not be read.
 */
function read_options( string $tag, array $wanted ): array {
	$options = array();
	$unread  = array();
	foreach ( figure( $tag )['options'] as $name => $option ) {
		$value = $wanted[ $name ] ?? '';
		if ( ! is_scalar( $value ) || '' === trim( (string) $value ) || false === $value ) {
			continue;
		}
		$read = 'src' === $name ? read_source( trim( (string) $value ) ) : read_value( $option, trim( (string) $value ) );
		if ( null === $read ) {
			$unread[] = $name;
		} else {
			$options[ $name ] = $read;
		}
	}
	// WordPress names what stands in a shortcode without a name by numbers.
	$unknown = array_filter( array_keys( array_diff_key( $wanted, figure( $tag )['options'] ) ), 'is_string' );
	return array( $options, array( ...$unread, ...$unknown ) );
}

function read_value( array $option, string $value ): ?string {
	return match ( $option['kind'] ) {
		'choice' => read_choice( $option['choices'], $value ),
		'flag' => in_array( strtolower( $value ), array( 'false', '0', 'no' ), true ) ? null : '',
		'number' => is_numeric( $value ) ? $value : null,
		default => sanitize_text_field( $value ),
	};
}

/** Numbers come over https, or from the site itself. */
function read_source( string $address ): ?string {
	$parts = wp_parse_url( $address );
	$is_own = ! isset( $parts['host'], $parts['scheme'] ) && ! str_starts_with( $address, '//' );
	$clean  = is_array( $parts ) ? sanitize_url( $address, array( 'https' ) ) : '';
	return '' !== $clean && ( $is_own || 'https' === ( $parts['scheme'] ?? '' ) ) ? $clean : null;
}

/** A choice by its value or by its name in any language: `46` and `Vestland` are the same county. */
function read_choice( array $choices, string $wanted ): ?string {
	$plain = fn( string $text ): string => strtolower( remove_accents( $text ) );
	foreach ( $choices as $choice ) {
		if ( in_array( $plain( $wanted ), array_map( $plain, array( $choice['value'], ...array_values( $choice['label'] ) ) ), true ) ) {
			return $choice['value'];
		}
	}
	return null;
}
