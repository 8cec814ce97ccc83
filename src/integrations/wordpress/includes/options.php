<?php
// What an author wrote, against what a figure can be told.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the options of a figure from anything: a block, a shortcode or the query of an address.
 *
 * @param bool $may_set_all Whether it comes from somebody who may set more than choices.
 * @return array{0: array<string, string>, 1: string[], 2: string[]} The options in order, and the names of those that
 *     could not be read and of those that may not be set.
 */
function read_options( string $tag, array $wanted, bool $may_set_all ): array {
	$options = array();
	$unread  = array();
	$refused = array();
	foreach ( figure( $tag )['options'] as $name => $option ) {
		$value = $wanted[ $name ] ?? '';
		if ( ! is_scalar( $value ) || '' === trim( (string) $value ) || false === $value ) {
			continue;
		}
		if ( ! $may_set_all && ! is_free( $name, $option, $value ) ) {
			$refused[] = $name;
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
	return array( $options, array( ...$unread, ...$unknown ), $refused );
}

function read_value( array $option, string $value ): ?string {
	return match ( $option['kind'] ) {
		'choice' => read_choice( $option['choices'], $value ),
		'list' => read_list( $option['choices'], $value ),
		'flag' => in_array( strtolower( $value ), array( 'false', '0', 'no' ), true ) ? null : '',
		'number' => is_numeric( $value ) ? $value : null,
		default => sanitize_text_field( $value ),
	};
}

/** Numbers come over https, or from the site itself. A relative address stays as it is: the page says what it is relative to. */
function read_source( string $address ): ?string {
	$parts = wp_parse_url( $address );
	// Browsers read a backslash as a slash, and nothing in place of some control characters.
	if ( ! is_array( $parts ) || str_starts_with( $address, '//' ) || preg_match( '/[\x00-\x1f\x7f\\\\]/', $address ) ) {
		return null;
	}
	if ( isset( $parts['scheme'] ) || isset( $parts['host'] ) ) {
		$clean = sanitize_url( $address, array( 'https' ) );
		return str_starts_with( strtolower( $clean ), 'https://' ) ? $clean : null;
	}
	// WordPress takes a name without a slash before it for that of a host.
	$is_rooted = str_starts_with( $address, '/' );
	$clean     = sanitize_url( $is_rooted ? $address : "/$address", array( 'https' ) );
	// Without what WordPress takes out, the address could be that of a host.
	return preg_match( '~^/(?!/)~', $clean ) ? substr( $clean, $is_rooted ? 0 : 1 ) : null;
}

/** Several choices by their values, with spaces or commas between them, or one by its name. What is none of them is left out. */
function read_list( array $choices, string $wanted ): ?string {
	$words = array_slice( preg_split( '/[\s,;]+/u', $wanted, -1, PREG_SPLIT_NO_EMPTY ) ?: array(), 0, 200 );
	$read  = array();
	// A name can be of several words: the longest one that the next words make up counts.
	for ( $from = 0; $from < count( $words ); $from += $length ) {
		$length = min( 8, count( $words ) - $from );
		do {
			$choice = read_choice( $choices, implode( ' ', array_slice( $words, $from, $length ) ) );
		} while ( null === $choice && --$length > 0 );
		$length = max( 1, $length );
		$read[] = $choice;
	}
	$known = array_unique( array_filter( $read ) );
	return array() === $known ? null : implode( ' ', $known );
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
