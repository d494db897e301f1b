import type { ReactNode } from 'react';

interface ReportSectionProps {
  /** Names the section on the page; its class is `report-<name>`. */
  readonly name: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A numbered part of a brief. */
export function ReportSection({ name, heading, children }: ReportSectionProps) {
  const id = `report-${name}`;
  return (
    <section className={`report-section ${id}`} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
