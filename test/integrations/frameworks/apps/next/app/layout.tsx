import type {ReactNode} from 'react';

// Without an icon of its own a page is asked for one that is not there.
export const metadata = {title: 'next', icons: {icon: 'data:,'}};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
