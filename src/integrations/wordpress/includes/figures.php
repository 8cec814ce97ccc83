<?php
// What the build wrote down about the figures: their titles, options and words in three languages.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

function catalogue(): array {
	static $catalogue;
	return $catalogue ??= wp_json_file_decode( dirname( __DIR__ ) . '/figures.json', array( 'associative' => true ) );
}

/** The figures by their tag. */
function figures(): array {
	return catalogue()['figures'];
}

/** A figure, or null where the tag comes from somewhere else. */
function figure( string $tag ): ?array {
	return figures()[ $tag ] ?? null;
}

/** The language of the figures that is nearest to a locale of WordPress. */
function language( string $locale ): string {
	return match ( strtolower( substr( $locale, 0, 2 ) ) ) {
		'nb', 'no' => 'nb',
		'nn' => 'nn',
		default => 'en',
	};
}

/** A text in the language of whoever looks: the reader of a page, or the user of the editor. */
function text( array $phrase ): string {
	return $phrase[ language( determine_locale() ) ];
}

function word( string $id ): string {
	return text( catalogue()['words'][ $id ] );
}
