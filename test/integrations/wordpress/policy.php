<?php
// A site owner's strict policy, as WordPress can keep it: its own inline scripts carry a nonce,
// and it looks for emoji in a worker of its own.
define( 'PAGE_NONCE', bin2hex( random_bytes( 16 ) ) );
$with_nonce = fn( array $attributes ): array => array( 'nonce' => PAGE_NONCE ) + $attributes;
add_filter( 'wp_inline_script_attributes', $with_nonce );
add_action(
	'send_headers',
	function (): void {
		if ( isset( $_GET['strict'] ) ) {
			header( "Content-Security-Policy: default-src 'none'; script-src 'self' 'nonce-" . PAGE_NONCE . "'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'self'" );
		}
	}
);
