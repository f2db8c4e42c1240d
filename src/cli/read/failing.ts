/** What the system does not do with a file, told as a fault of the input. */
import { InputError } from "../../error.ts";
import { INPUT_FAULTS } from "./input-faults.ts";

/** What `action` gives; where it fails, `InputError` says that the file is not there or cannot be read. */
export async function failing<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new InputError(
      code === "ENOENT" ? INPUT_FAULTS.notFound({ file }) : INPUT_FAULTS.unreadable({ file, code }),
    );
  }
}
