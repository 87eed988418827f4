// Sums are vectors of 32 bits over the field of two elements, and what a zero byte makes of them is a matrix: a column a bit.
const bits = 32;

const times = (matrix: Uint32Array, vector: number): number => {
  let sum = 0;
  for (let bit = 0, left = vector >>> 0; left !== 0; bit += 1, left >>>= 1)
    if (left & 1) sum ^= matrix[bit] ?? 0;
  return sum >>> 0;
};

const squared = (matrix: Uint32Array): Uint32Array => matrix.map((column) => times(matrix, column));

const zeroBit = Uint32Array.from({ length: bits }, (_, bit) =>
  bit === 0 ? 0xedb88320 : 1 << (bit - 1),
);

// What 1, 2, 4 … zero bytes make of a sum, as far as somebody has asked.
const zeroBytes: Uint32Array[] = [squared(squared(squared(zeroBit)))];

function zeroBytesAt(power: number): Uint32Array {
  let matrix = zeroBytes[power];
  if (matrix === undefined) {
    matrix = squared(zeroBytesAt(power - 1));
    zeroBytes[power] = matrix;
  }
  return matrix;
}

/** The checksum of two pieces together, from that of each and the length of the second. */
export function crc32Combine(first: number, second: number, length: number): number {
  let sum = first;
  for (let power = 0, left = length; left > 0; power += 1, left = Math.floor(left / 2))
    if (left % 2 === 1) sum = times(zeroBytesAt(power), sum);
  return (sum ^ second) >>> 0;
}
