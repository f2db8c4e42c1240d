/** JsonLogic → text for people, in the signs of the language itself: `member.age >= 18 and member.age <= 59`. */
import type { Logic } from "../logic/json-logic.ts";
import { OPERATORS, type Operator, type OperatorShape } from "../logic/operators.ts";
import { type Operation, readOperation } from "../logic/read-operation.ts";

/** Writes a linted expression; constants as in JSON. */
export function formatLogic(logic: Logic): string {
  const operation = readOperation(logic);
  if (operation === undefined) return writeConstant(logic);
  return WRITERS[shapeOf(operation)](operation);
}

const WRITERS: Readonly<Record<OperatorShape, (operation: Operation) => string>> = {
  connective: writeConnective,
  equality: writeBetween,
  order: writeBetween,
  membership: writeBetween,
  choice: writeCall,
  variable: ({ args: [name] }) => `${name}`,
  arithmetic: writeCalculation,
};

function shapeOf({ operator }: Operation): OperatorShape {
  // Every operator of a linted expression has a row in the table.
  return (OPERATORS.get(operator) as Operator).shape;
}

function writeConstant(constant: Logic): string {
  return Array.isArray(constant) ? `[${constant.map(writeConstant).join(", ")}]` : JSON.stringify(constant);
}

function writeBetween({ operator, args }: Operation): string {
  return args.map(formatLogic).join(` ${operator} `);
}

function writeCall({ operator, args }: Operation): string {
  return `${operator}(${args.map(formatLogic).join(", ")})`;
}

/** A sign stands between its numbers, those that are calculated by one themselves in brackets; a word stands before them. */
function writeCalculation(operation: Operation): string {
  if (!isSigned(operation)) return writeCall(operation);
  const { operator, args } = operation;
  return args
    .map((arg) => {
      const inner = readOperation(arg);
      return inner !== undefined && isSigned(inner) ? `(${formatLogic(arg)})` : formatLogic(arg);
    })
    .join(` ${operator} `);
}

/** Whether an operation is two numbers or more with signs between them. */
function isSigned(operation: Operation): boolean {
  const { operator, args } = operation;
  return shapeOf(operation) === "arithmetic" && args.length > 1 && !/^[a-z]/.test(operator);
}

/** One argument stands in brackets after its sign; several are joined by it, those that are joined themselves in brackets. */
function writeConnective(operation: Operation): string {
  const { operator, args } = operation;
  if (args.length === 1) return writeCall(operation);
  return args
    .map((arg) => (isJoined(arg) ? `(${formatLogic(arg)})` : formatLogic(arg)))
    .join(` ${operator} `);
}

function isJoined(logic: Logic): boolean {
  const operation = readOperation(logic);
  return operation !== undefined && shapeOf(operation) === "connective" && operation.args.length > 1;
}
