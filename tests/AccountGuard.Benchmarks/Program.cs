using AccountGuard.Benchmarks.Exports;

OrderHistoryExport.Write(args[1], long.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture), 7);
