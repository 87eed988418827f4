// Made from schemas/import-mapping.schema.json by `npm run generate`; change the schema, not this file.
"use strict";
export const validateImportMapping = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["columns"],"properties":{"kind":{"enum":["integrations","systems"]},"sheet":{"type":"string","minLength":1,"maxLength":200},"headerRow":{"type":"integer","minimum":1,"maximum":1000},"separator":{"type":"string","minLength":1,"maxLength":1},"encoding":{"enum":["utf-8","utf-16le","utf-16be","windows-1252","iso-8859-1","macintosh","cp850"]},"dateOrder":{"enum":["day-first","month-first"]},"hiddenRows":{"enum":["read","skip"]},"columns":{"type":"object","minProperties":1,"maxProperties":300,"additionalProperties":{"$ref":"#/$defs/FieldName"}},"values":{"type":"object","maxProperties":300,"additionalProperties":{"$ref":"#/$defs/Translation"}},"skip":{"type":"object","maxProperties":50,"additionalProperties":{"$ref":"#/$defs/Words"}},"constants":{"type":"object","maxProperties":100,"additionalProperties":{"$ref":"#/$defs/FixedValue"}},"defaults":{"type":"object","maxProperties":100,"additionalProperties":{"$ref":"#/$defs/FixedValue"}},"systems":{"type":"object","maxProperties":2000,"additionalProperties":{"$ref":"#/$defs/SystemChoice"}},"newSystems":{"type":"object","maxProperties":50,"additionalProperties":{"$ref":"#/$defs/FixedValue"}}},"$defs":{"FieldName":{"type":"string","minLength":1,"maxLength":100},"Translation":{"type":"object","maxProperties":500,"additionalProperties":{"$ref":"#/$defs/FixedValue"}},"FixedValue":{"type":"string","maxLength":2000,"minLength":1},"Words":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":200}},"SystemChoice":{"type":"string","minLength":3,"maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}}};
const func0 = Object.prototype.hasOwnProperty;
const func49 = characterCount;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 500){
vErrors = note(vErrors, {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 500}});
errors++;
}
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if(typeof data0 === "string"){
if(data0.length > 2000 && func49(data0) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data0.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.columns === undefined) || (!(func0.call(data, "columns")))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
vErrors = note(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(!((data0 === "integrations") || (data0 === "systems"))){
vErrors = note(vErrors, {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum}});
errors++;
}
}
if(data.sheet !== undefined && func0.call(data, "sheet")){
let data1 = data.sheet;
if(typeof data1 === "string"){
if(data1.length > 200 && func49(data1) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data1.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.headerRow !== undefined && func0.call(data, "headerRow")){
let data2 = data.headerRow;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = note(vErrors, {instancePath:instancePath+"/headerRow",schemaPath:"#/properties/headerRow/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/headerRow",schemaPath:"#/properties/headerRow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = note(vErrors, {instancePath:instancePath+"/headerRow",schemaPath:"#/properties/headerRow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.separator !== undefined && func0.call(data, "separator")){
let data3 = data.separator;
if(typeof data3 === "string"){
if(data3.length > 1 && func49(data3) > 1){
vErrors = note(vErrors, {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/maxLength",keyword:"maxLength",params:{limit: 1}});
errors++;
}
if(data3.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data4 = data.encoding;
if(!(((((((data4 === "utf-8") || (data4 === "utf-16le")) || (data4 === "utf-16be")) || (data4 === "windows-1252")) || (data4 === "iso-8859-1")) || (data4 === "macintosh")) || (data4 === "cp850"))){
vErrors = note(vErrors, {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema11.properties.encoding.enum}});
errors++;
}
}
if(data.dateOrder !== undefined && func0.call(data, "dateOrder")){
let data5 = data.dateOrder;
if(!((data5 === "day-first") || (data5 === "month-first"))){
vErrors = note(vErrors, {instancePath:instancePath+"/dateOrder",schemaPath:"#/properties/dateOrder/enum",keyword:"enum",params:{allowedValues: schema11.properties.dateOrder.enum}});
errors++;
}
}
if(data.hiddenRows !== undefined && func0.call(data, "hiddenRows")){
let data6 = data.hiddenRows;
if(!((data6 === "read") || (data6 === "skip"))){
vErrors = note(vErrors, {instancePath:instancePath+"/hiddenRows",schemaPath:"#/properties/hiddenRows/enum",keyword:"enum",params:{allowedValues: schema11.properties.hiddenRows.enum}});
errors++;
}
}
if(data.columns !== undefined && func0.call(data, "columns")){
let data7 = data.columns;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 300){
vErrors = note(vErrors, {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxProperties",keyword:"maxProperties",params:{limit: 300}});
errors++;
}
if(Object.keys(data7).length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 of Object.keys(data7)){
let data8 = data7[key1];
if(typeof data8 === "string"){
if(data8.length > 100 && func49(data8) > 100){
vErrors = note(vErrors, {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldName/maxLength",keyword:"maxLength",params:{limit: 100}});
errors++;
}
if(data8.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldName/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FieldName/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data9 = data.values;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 300){
vErrors = note(vErrors, {instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 300}});
errors++;
}
for(const key2 of Object.keys(data9)){
if(!(validate11(data9[key2], {instancePath:instancePath+"/values/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.skip !== undefined && func0.call(data, "skip")){
let data11 = data.skip;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key3 of Object.keys(data11)){
let data12 = data11[key3];
if(Array.isArray(data12)){
if(data12.length > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Words/maxItems",keyword:"maxItems",params:{limit: 200}});
errors++;
}
if(data12.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Words/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(data13.length > 200 && func49(data13) > 200){
vErrors = note(vErrors, {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/Words/items/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(data13.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/Words/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/$defs/Words/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Words/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.constants !== undefined && func0.call(data, "constants")){
let data14 = data.constants;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 100){
vErrors = note(vErrors, {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key4 of Object.keys(data14)){
let data15 = data14[key4];
if(typeof data15 === "string"){
if(data15.length > 2000 && func49(data15) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data15.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/constants/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
let data16 = data.defaults;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 100){
vErrors = note(vErrors, {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/maxProperties",keyword:"maxProperties",params:{limit: 100}});
errors++;
}
for(const key5 of Object.keys(data16)){
let data17 = data16[key5];
if(typeof data17 === "string"){
if(data17.length > 2000 && func49(data17) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/defaults/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data17.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/defaults/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/defaults/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.systems !== undefined && func0.call(data, "systems")){
let data18 = data.systems;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/maxProperties",keyword:"maxProperties",params:{limit: 2000}});
errors++;
}
for(const key6 of Object.keys(data18)){
let data19 = data18[key6];
if(typeof data19 === "string"){
if(data19.length > 64 && func49(data19) > 64){
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/SystemChoice/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func49(data19) < 3){
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/SystemChoice/minLength",keyword:"minLength",params:{limit: 3}});
errors++;
}
if(!pattern0.test(data19)){
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/SystemChoice/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/systems/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/SystemChoice/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.newSystems !== undefined && func0.call(data, "newSystems")){
let data20 = data.newSystems;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 50){
vErrors = note(vErrors, {instancePath:instancePath+"/newSystems",schemaPath:"#/properties/newSystems/maxProperties",keyword:"maxProperties",params:{limit: 50}});
errors++;
}
for(const key7 of Object.keys(data20)){
let data21 = data20[key7];
if(typeof data21 === "string"){
if(data21.length > 2000 && func49(data21) > 2000){
vErrors = note(vErrors, {instancePath:instancePath+"/newSystems/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/maxLength",keyword:"maxLength",params:{limit: 2000}});
errors++;
}
if(data21.length < 1){
vErrors = note(vErrors, {instancePath:instancePath+"/newSystems/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/newSystems/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/FixedValue/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath:instancePath+"/newSystems",schemaPath:"#/properties/newSystems/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = note(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

function characterCount(text) {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count--;
      i++;
    }
  }
  return count;
}
function note(mistakes, mistake) {
  if (mistakes === null) return [mistake];
  mistakes.push(mistake);
  return mistakes;
}
