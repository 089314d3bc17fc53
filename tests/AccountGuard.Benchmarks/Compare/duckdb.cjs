// node duckdb.cjs FOLDER FILE: reads an export with DuckDB on one thread; a line for each way: seconds, a tab, the name.
const path = require('path');
const { createRequire } = require('module');

const [folder, file] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(path.join(path.resolve(folder), 'package.json'))('@duckdb/node-api');

// The columns that the engine reads of this layout.
const columns = [
  'Website', 'Order ID', 'Order Date', 'Currency', 'Unit Price', 'Total Owed', 'ASIN', 'Quantity', 'Payment Instrument Type', 'Order Status',
  'Shipment Status', 'Ship Date', 'Shipping Option', 'Shipping Address', 'Billing Address', 'Product Name', 'Gift Message', 'Gift Sender Name',
  'Gift Recipient Contact Details',
].map(name => `"${name}"`).join(', ');

async function main() {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const source = `read_csv('${file.replaceAll("'", "''")}', header = true)`;
  const ways = {
    'DuckDB read_csv, nothing kept': `select bit_xor(hash(${columns})) from ${source}`,
    'DuckDB read_csv into a table': `create or replace table history as select ${columns} from ${source}`,
  };
  for (const [name, query] of Object.entries(ways)) {
    const start = process.hrtime.bigint();
    await connection.run(query);
    console.log(`${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(3)}\t${name}`);
  }
}

main().catch(error => {
  console.error(error.message);
  process.exit(1);
});
