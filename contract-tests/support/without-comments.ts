export interface Bare {
  field: number;
}

export const bare = 1;
