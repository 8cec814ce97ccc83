<?php
// Who may set what. A text, an address or a part that is left out can make a figure say something else above its source,
// so those options are for authors whom the site trusts with HTML of their own.

namespace DigdirReport;

defined( 'ABSPATH' ) || exit;

/**
 * Whether every author, and every link, may set an option to this value: one of a closed list of choices, or a year. The
 * list is that of the loader (src/embed/rights.json), which the build writes into the catalogue.
 */
function is_free( string $name, array $option, $value ): bool {
	$rights = catalogue()['rights'];
	if ( in_array( $name, $rights['years'], true ) ) {
		return is_scalar( $value ) && preg_match( '/^\d{4}$/D', (string) $value );
	}
	return in_array( $name, $rights['choices'], true ) && in_array( $option['kind'], array( 'choice', 'list' ), true );
}

/** The post whose content is being shown. What stands in a widget, a template or a comment has no author that is known. */
function shown_post(): ?\WP_Post {
	return doing_filter( 'the_content' ) ? get_post() : null;
}

/**
 * Whether the author of a post may set every option. On a network of sites only its administrators may, as with HTML.
 */
function may_set_all( ?\WP_Post $post ): bool {
	$author = (int) ( $post->post_author ?? 0 );
	/**
	 * Filters whether an author may set every option, and not only choices and years.
	 *
	 * @param bool          $is_trusted Whether the author may write unfiltered HTML.
	 * @param int           $author     The author of the post; 0 where there is none that is known.
	 * @param \WP_Post|null $post       The post; null in widgets, templates and comments.
	 */
	return (bool) apply_filters(
		'digdir_report_widgets_trusted_authors',
		$author > 0 && user_can( $author, 'unfiltered_html' ),
		$author,
		$post
	);
}

/** The content of an author who may not set every option, without the attributes by which a figure would take more. */
function with_choices_only( string $html ): string {
	$tags = new \WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		// What has a slot takes the place of the heading or of another text of the figure that it stands in.
		$tags->remove_attribute( 'slot' );
		$tag     = strtolower( $tags->get_tag() );
		$is_ours = null !== figure( $tag );
		if ( ! $is_ours && null === $tags->get_attribute( 'data-report' ) ) {
			continue;
		}
		$prefix = $is_ours ? '' : 'data-';
		foreach ( $is_ours ? figure( $tag )['options'] : all_options() as $name => $option ) {
			$value = $tags->get_attribute( $prefix . $name );
			if ( null !== $value && ! is_free( $name, $option, $value ) ) {
				$tags->remove_attribute( $prefix . $name );
			}
		}
	}
	return $tags->get_updated_html();
}

/** The options of all figures: the loader trims the name of a figure in more ways than PHP does. */
function all_options(): array {
	return array_merge( ...array_column( array_values( figures() ), 'options' ) );
}

add_filter(
	'the_content',
	function ( string $html ): string {
		$figure = '/<(' . implode( '|', array_keys( figures() ) ) . ')[\s>\/]|data-report/i';
		return preg_match( $figure, $html ) && ! may_set_all( get_post() ) ? with_choices_only( $html ) : $html;
	},
	// After the blocks, and before the shortcodes, which look after themselves.
	10
);
