import { type DragEvent, useState } from 'react';

/** What a row needs to be dragged, and to have others dropped on it. */
export interface Draggable {
  /** Where what is dragged would come: over this row, or under it. */
  readonly mark: 'over' | 'under' | undefined;
  readonly props: {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/**
 * Rows that can be dragged to another place by mouse. Whoever can't drag has buttons that do the same.
 * @param onMove how many places down (less than 0: up) the one dragged is to go
 */
export function useDrag(ids: readonly string[], onMove: (id: string, by: number) => void): (id: string) => Draggable {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const end = (): void => {
    setDragged(undefined);
    setOver(undefined);
  };
  const distance = (to: string): number => (dragged === undefined ? 0 : ids.indexOf(to) - ids.indexOf(dragged));
  return (id) => ({
    mark: over !== id || distance(id) === 0 ? undefined : distance(id) < 0 ? 'over' : 'under',
    props: {
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', id);
        setDragged(id);
      },
      onDragOver: (event) => {
        if (dragged === undefined) return;
        event.preventDefault();
        setOver(id);
      },
      onDrop: (event) => {
        event.preventDefault();
        const [moved, by] = [dragged, distance(id)];
        end();
        if (moved !== undefined && by !== 0) onMove(moved, by);
      },
      onDragEnd: end,
    },
  });
}
