import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/sheet/decode-text.ts";
import { collect, cut, streamOf, utf16be } from "../cli/read/list-bytes.ts";

const LIST = "NIK;Nama\n2101991708800001;Siti “Café” 𝒦 €\n";

async function decoded(...chunks: readonly (string | Uint8Array)[]): Promise<string> {
  return (await collect(decodeText(streamOf(chunks)))).join("");
}

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from(LIST)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${LIST}`)],
    ["UTF-16LE with a byte order mark", Buffer.from(`\uFEFF${LIST}`, "utf16le")],
    ["UTF-16BE with a byte order mark", utf16be(`\uFEFF${LIST}`)],
    ["UTF-16LE without a mark", Buffer.from(LIST, "utf16le")],
    ["UTF-16BE without a mark", utf16be(LIST)],
  ])("reads %s, whole and byte by byte", async (_, bytes) => {
    expect(await decoded(bytes)).toBe(LIST);
    expect(await decoded(...cut(bytes, [1]))).toBe(LIST);
  });

  it("reads all 32 bytes from 0x80 to 0x9F as windows-1252", async () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    expect(await decoded(bytes)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
  });

  it("reads the bytes from 0xA0 to 0xFF that are no UTF-8 as latin-1", async () => {
    const bytes = Uint8Array.from({ length: 96 }, (_, index) => 0xff - index);
    expect(await decoded("NIK", bytes)).toBe(`NIK${Buffer.from(bytes).toString("latin1")}`);
  });

  it("reads a list pasted together from UTF-8 and windows-1252", async () => {
    const bytes = Buffer.concat([Buffer.from("José “A”;"), Buffer.from("Jos\xe9 \x93A\x94", "latin1")]);
    expect(await decoded(bytes)).toBe("José “A”;José “A”");
  });

  it.each([
    ["an overlong form", [0xc0, 0xaf], "À¯"],
    ["a surrogate", [0xed, 0xa0, 0x80], "í\u00a0€"],
    ["a character beyond Unicode", [0xf4, 0x90, 0x80, 0x80], "ô\u0090€€"],
    ["a byte that starts nothing", [0xf8, 0x41], "øA"],
    ["a sequence cut off by the end of the file", [0x41, 0xe2, 0x82], "Aâ‚"],
  ])("reads %s as windows-1252, byte for byte", async (_, bytes, text) => {
    expect(await decoded(Uint8Array.from(bytes))).toBe(text);
    expect(await decoded(...cut(Uint8Array.from(bytes), [1]))).toBe(text);
  });

  it("drops byte order marks at the start, however many, and leaves others alone", async () => {
    expect(await decoded("\uFEFF\uFEFFa\uFEFFb")).toBe("a\uFEFFb");
    expect(await decoded(...cut(Buffer.from("\uFEFF\uFEFFa\r\n"), [1]))).toBe("a\r\n");
    expect(await decoded(Buffer.from("\uFEFF\uFEFFa", "utf16le"))).toBe("a");
  });

  it("drops a byte order mark that was read as windows-1252 and saved again", async () => {
    expect(await decoded("\uFEFFï»¿NIK")).toBe("NIK");
  });

  it("drops the Ctrl-Z of DOS, and the NUL bytes that fill a block behind it", async () => {
    expect(await decoded("NIK\r\n1\r\n\x1a")).toBe("NIK\r\n1\r\n");
    expect(await decoded("NIK\r\n\x1a1\r\n\x1a")).toBe("NIK\r\n1\r\n");
    expect(await decoded("NIK\r\n1\r\n\x1a\0\0", "\0\0\r\n")).toBe("NIK\r\n1\r\n");
  });

  it("gives no text for an empty file", async () => {
    expect(await decoded()).toBe("");
  });

  it("reads no more of a buffer than the chunk that lies in it", async () => {
    const shared = new Uint8Array(Buffer.from("xxNIKxx")).subarray(2, 5);
    expect(await decoded(shared)).toBe("NIK");
  });

  it("refuses NUL bytes, in an 8-bit file and in UTF-16", async () => {
    const fault = { name: "InputError", message: expect.stringMatching(/^`a\.csv` berisi byte NUL/) };
    const late = `${"NIK;Nama\n".repeat(300)}\0`;
    for (const bytes of [
      Buffer.from("NIK\0;Nama"),
      Buffer.from(late),
      Buffer.from(`\uFEFF${late}`, "utf16le"),
    ]) {
      await expect(collect(decodeText(streamOf([bytes]), "a.csv"))).rejects.toMatchObject(fault);
    }
  });
});
