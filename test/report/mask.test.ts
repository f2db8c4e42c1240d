import { expect, it } from "vitest";
import { maskNumber } from "../../src/report/text/mask.ts";

it("a NIK is masked after the sixth digit, unless the caller asks for it whole", () => {
  expect(maskNumber("2101995203800001", false)).toBe("210199**********");
  expect(maskNumber("2101995203800001", true)).toBe("2101995203800001");
});
