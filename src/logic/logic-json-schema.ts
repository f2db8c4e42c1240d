/** The portable subset as JSON Schema, as far as one can say it: operators, how many arguments, where each may stand. */
import { FACTS } from "../facts/catalogue.ts";
import { FURTHER_FACTS } from "../facts/further-facts.ts";
import { MONITORING_FACTS } from "../facts/monitoring-catalogue.ts";
import { OPERATORS, type Operator, type OperatorName, type OperatorShape } from "./operators.ts";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What each operator means, as an editor shows it. */
const DESCRIPTIONS: Readonly<Record<OperatorName, string>> = {
  and: "All are true.",
  or: "One is true at least.",
  "!": "It is false.",
  "===": "A fact equals a constant.",
  "!==": "A fact differs from a constant.",
  "<": "A number is less; with three arguments, the second lies between the others.",
  "<=": "A number is less or equal; with three arguments, the second lies between the others, ends included.",
  ">": "A number is greater.",
  ">=": "A number is greater or equal.",
  in: "A fact is one of a list of constants.",
  if: "Condition, value, condition, value, …, else.",
  var: "The value of a fact (`member.age`) or of a parameter (`params.minAge`).",
  "+": "The sum.",
  "-": "The difference; with one argument, the negative.",
  "*": "The product.",
  "/": "The quotient.",
  min: "The least.",
  max: "The greatest.",
};

/** What an expression is in a schema: a `$ref`, beside `$defs` that hold what `logicJsonSchema` gives. */
export const LOGIC_REFS = {
  condition: "#/$defs/condition",
  measure: "#/$defs/measure",
} as const satisfies Record<Operator["within"], string>;

/**
 * The definitions (`$defs`) of conditions and measures, for the editors of rule files. What no schema can say (which
 * fact goes with which constant, that an `if` has an else) is said by `lintLogic`.
 */
export function logicJsonSchema(): JsonSchema {
  const operators = [...OPERATORS];
  const conditions = operators.filter(([, { within }]) => within === "condition");
  const variables = operators.filter(([, { shape }]) => shape === "variable");
  const measuring = operators.filter(([, { shape }]) => GIVES_NUMBER[shape]);
  return {
    condition: {
      description:
        "A condition in JsonLogic of the portable subset: true, false, or an object with one operator.",
      anyOf: [{ type: "boolean" }, operation(conditions, ARGUMENTS)],
    },
    measure: {
      description: "A measure in JsonLogic of the portable subset: a number, or an object with one operator.",
      anyOf: [{ type: "number" }, operation(measuring, { ...ARGUMENTS, choice: branches })],
    },
    operand: {
      description: "A fact, a parameter or a constant.",
      anyOf: [{ type: ["boolean", "number", "string"] }, operation(variables, ARGUMENTS)],
    },
    constants: {
      description: "A list of constants of one type, or a parameter that holds one.",
      anyOf: [
        { type: "array", minItems: 1, items: { type: "number" } },
        { type: "array", minItems: 1, items: { type: "string" } },
        operation(variables, ARGUMENTS),
      ],
    },
    path: {
      description: "A fact or a parameter by its path.",
      anyOf: [
        { enum: KNOWN_PATHS },
        { type: "string", pattern: "^(member|kube|params)\\.[a-z][A-Za-z0-9]*$" },
      ],
    },
  };
}

/** The facts of every catalogue, each once. */
const KNOWN_PATHS: readonly string[] = [
  ...new Set([
    ...FACTS.keys(),
    ...FURTHER_FACTS.map(({ name }) => name),
    ...MONITORING_FACTS.keys(),
    "score.total",
  ]),
];

/** Whether an operator of a shape may give a number, and so be a measure. */
const GIVES_NUMBER: Readonly<Record<OperatorShape, boolean>> = {
  connective: false,
  equality: false,
  order: false,
  membership: false,
  choice: true,
  variable: true,
  arithmetic: true,
};

type Arguments = Readonly<Record<OperatorShape, (operator: Operator) => JsonSchema>>;

/** An object with exactly one of the operators. */
function operation(operators: readonly (readonly [string, Operator])[], argumentsOf: Arguments): JsonSchema {
  return {
    type: "object",
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(
      operators.map(([name, operator]) => [
        name,
        // The operator table has the operators that OperatorName has.
        { description: DESCRIPTIONS[name as OperatorName], ...argumentsOf[operator.shape](operator) },
      ]),
    ),
  };
}

const CONDITION: JsonSchema = { $ref: LOGIC_REFS.condition };
const MEASURE: JsonSchema = { $ref: LOGIC_REFS.measure };
const OPERAND: JsonSchema = { $ref: "#/$defs/operand" };

/** The arguments of each shape of operator; an `if` within a measure has branches that are measures. */
const ARGUMENTS: Arguments = {
  connective: (operator) => orAlone(operator, CONDITION),
  equality: (operator) => list(operator, OPERAND),
  order: (operator) => list(operator, OPERAND),
  membership: () => ({
    type: "array",
    prefixItems: [OPERAND, { $ref: "#/$defs/constants" }],
    minItems: 2,
    maxItems: 2,
  }),
  choice: (operator) => list(operator, { anyOf: [CONDITION, OPERAND] }),
  variable: (operator) => orAlone(operator, { $ref: "#/$defs/path" }),
  arithmetic: (operator) => (operator.arity[0] === 1 ? orAlone(operator, MEASURE) : list(operator, MEASURE)),
};

function branches(operator: Operator): JsonSchema {
  return list(operator, { anyOf: [CONDITION, MEASURE] });
}

function list({ arity: [least, most] }: Operator, items: JsonSchema): JsonSchema {
  return {
    type: "array",
    minItems: least,
    ...(Number.isFinite(most) ? { maxItems: most } : {}),
    items,
  };
}

/** A list, or where one argument is enough and no list is needed, that argument by itself. */
function orAlone(operator: Operator, item: JsonSchema): JsonSchema {
  return operator.needsList === true ? list(operator, item) : { anyOf: [item, list(operator, item)] };
}
