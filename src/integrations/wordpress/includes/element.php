<?php
// One figure as HTML. Whatever an author wrote is read, checked and escaped here, and only here.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

/**
 * An element, and in it what is read until it is drawn, or where it never is. Inside stands no block-level HTML:
 * WordPress may put a paragraph around it. The rights are those of the author of the post that is shown.
 *
 * @param string $inside The author's own content, as HTML.
 */
function element( string $tag, array $wanted, string $inside = '' ): string {
	$may_set_all                    = may_set_all( shown_post() );
	[ $options, $unread, $refused ] = read_options( $tag, $wanted, $may_set_all );
	$fallback                       = '' === trim( $inside ) ? fallback( $tag, $options ) : inside( $inside, $may_set_all );
	if ( is_feed() ) {
		return $fallback;
	}
	wp_enqueue_script_module( module_id( $tag ) );
	$attributes = '';
	foreach ( $options as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$note  = $unread ? note( sprintf( word( 'unreadOptions' ), $tag, implode( ', ', $unread ) ) ) : '';
	$note .= $refused ? note( sprintf( word( 'refusedOptions' ), $tag, implode( ', ', $refused ) ) ) : '';
	return "<$tag$attributes>$fallback</$tag>$note";
}

/** What an author wrote inside a figure. It is words for everybody; of trusted authors it may also be a table, or have a slot. */
function inside( string $html, bool $may_set_all ): string {
	if ( ! $may_set_all ) {
		$words = array_fill_keys( array( 'abbr', 'b', 'br', 'cite', 'code', 'em', 'i', 'q', 'span', 'strong', 'sub', 'sup' ), array( 'lang' => true ) );
		return wp_kses( $html, array( 'a' => array( 'href' => true ) ) + $words );
	}
	return wp_kses( $html, with_figures( wp_kses_allowed_html( 'post' ), fn(): bool => true, true ) );
}

/** The figure in words: the claim itself, or a link to the page of the figure, or a sentence that says what is missing. */
function fallback( string $tag, array $options ): string {
	$language = $options['lang'] ?? language( determine_locale() );
	if ( isset( $options['ref'] ) ) {
		return '<q lang="nb">' . esc_html( label_of( $tag, 'ref', $options['ref'], 'nb' ) ) . '</q>';
	}
	$title = ( $options['heading'] ?? '' ) ?: figure( $tag )['title'][ $language ];
	$page  = page_url( $tag, $language, $options );
	return '' === $page
		? esc_html( $title . '. ' . catalogue()['words']['withoutScript'][ $language ] )
		: sprintf( '<a href="%s">%s</a>', esc_url( $page ), esc_html( $title ) );
}

function label_of( string $tag, string $option, string $value, string $language ): string {
	foreach ( figure( $tag )['options'][ $option ]['choices'] as $choice ) {
		if ( $choice['value'] === $value ) {
			return $choice['label'][ $language ];
		}
	}
	return $value;
}

/** What went wrong, for those who can repair it. Readers see nothing of it. */
function note( string $message ): string {
	return current_user_can( 'edit_posts' ) ? ' <em>' . esc_html( $message ) . '</em>' : '';
}
