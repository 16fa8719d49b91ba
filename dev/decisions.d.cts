/** Every fault of the decisions in a folder, as sentences. */
export function decisionFaults(folder: string): string[];
