import { parseSync } from "vite";

/**
 * The imports of a TypeScript source as [{specifier, typeOnly, line}] (static, re-exported, dynamic, `import("x").T`), and
 * the lines that read process.env. Throws the parser's sentence when the source cannot be read.
 */
export function readImports(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const imports = [];
  const environmentLines = [];
  const lineOf = (offset) => source.slice(0, offset).split("\n").length;
  const add = (node, typeOnly) => imports.push({ specifier: node.value, typeOnly, line: lineOf(node.start) });

  walk(program, (node) => {
    switch (node.type) {
      case "ImportDeclaration":
        add(node.source, node.importKind === "type");
        break;
      case "ExportAllDeclaration":
      case "ExportNamedDeclaration":
        if (node.source) add(node.source, node.exportKind === "type");
        break;
      case "ImportExpression":
        if (node.source.type === "Literal") add(node.source, false);
        break;
      case "TSImportType":
        if (node.source?.type === "Literal") add(node.source, true);
        break;
      case "MemberExpression":
        if (isProcess(node.object) && nameOf(node) === "env") environmentLines.push(lineOf(node.start));
        break;
      case "VariableDeclarator":
        if (isProcess(node.init) && node.id.type === "ObjectPattern" && node.id.properties.some((property) => property.key?.name === "env")) {
          environmentLines.push(lineOf(node.start));
        }
        break;
      default:
        break;
    }
  });
  for (const node of program.body) {
    if (node.type !== "ImportDeclaration" || !/^(node:)?process$/.test(node.source.value)) continue;
    if (node.specifiers.some((specifier) => specifier.imported?.name === "env")) environmentLines.push(lineOf(node.start));
  }
  return { imports, environmentLines };
}

function isProcess(node) {
  if (node?.type === "Identifier") return node.name === "process";
  return node?.type === "MemberExpression" && node.object.type === "Identifier" && node.object.name === "globalThis" && nameOf(node) === "process";
}

function nameOf(member) {
  return member.computed ? member.property.value : member.property.name;
}

function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit);
    } else if (isNode(value)) walk(value, visit);
  }
}

function isNode(value) {
  return typeof value === "object" && value !== null && typeof value.type === "string";
}
