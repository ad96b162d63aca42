/** Faults are of one kind where they differ in what they quote or count alone. */
export const kindOfFault = (fault: string): string => fault.replace(/"(?:[^"\\]|\\.)*"|\d+/g, '…');
