"use strict";
const page = JSON.parse(document.getElementById("data").textContent);
const make = (name, attributes = {}, text) => {
  const svgNames = ["svg", "g", "path", "circle", "rect", "text", "line", "title"];
  const node = svgNames.includes(name)
    ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  if (text !== undefined) node.textContent = text;
  return node;
};
const byId = id => document.getElementById(id);
const whole = number => Math.round(number).toLocaleString("en-GB");
const millions = number => number >= 1000
  ? (number / 1000).toLocaleString("en-GB", { maximumFractionDigits: 1 }) + " billion yuan"
  : number.toLocaleString("en-GB", { maximumFractionDigits: number < 10 ? 1 : 0 }) + " million yuan";
const plural = (count, one, many) => whole(count) + " " + (count === 1 ? one : many);
