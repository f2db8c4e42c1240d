import { expect, it } from "vitest";
import { bytesOfEach, keepEach } from "../../src/report/text/keep-each.ts";

it("what is said of an object is phrased once", () => {
  let times = 0;
  const bytes = bytesOfEach(({ name }: { readonly name: string }) => {
    times += 1;
    return name;
  });
  const decision = { name: "ya" };
  expect(bytes(decision)).toBe(bytes(decision));
  expect(bytes({ name: "ya" })).not.toBe(bytes(decision));
  expect(times).toBe(2);
});

it("a list that never repeats keeps no more than 32 MB of what was said", () => {
  let times = 0;
  const make = keepEach(
    (_: number) => {
      times += 1;
      return "";
    },
    () => 10 * 1024 * 1024,
  );
  for (const key of [1, 2, 3, 1, 2, 3]) make(key);
  expect(times).toBe(3);
  make(4);
  make(4);
  expect(times).toBe(4);
  make(1);
  expect(times).toBe(5);
});
