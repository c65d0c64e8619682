using TkvvPortal.Web.Startup;

namespace TkvvPortal.Web.Commands;

/// <summary>The verbs of the portal's command line. Exit codes: 0 done, 1 refused (reason on stderr), 2 usage.</summary>
public static class CommandLine
{
    private const string Usage =
        """
        TKVV Portal – quản lý Tổ tiết kiệm và vay vốn

          (không có lệnh)                                chạy cổng; --demo tạo dữ liệu mẫu ở lần đầu
          migrate                                        tạo hoặc nâng cấp cơ sở dữ liệu
          seed-demo [--as-of yyyy-MM-dd]                 tạo dữ liệu mẫu trong cơ sở dữ liệu trống
          create-admin --user TÊN [--password MẬT_KHẨU]  tạo tài khoản quản trị đầu tiên
          import groups|members|loans|scores TỆP [--dry-run] [--skip-invalid] [--data-date yyyy-MM-dd]
                                                         nhập tệp xlsx hoặc csv của ngân hàng
          export due --group MÃ_TỔ --as-of yyyy-MM-dd --format csv
                                                         in số phải thu của từng món vay
          quote MÃ_MÓN_VAY --as-of yyyy-MM-dd --format json
                                                         in gốc, lãi và số tiền tất toán của một món vay
          schedule MÃ_MÓN_VAY --format csv               in lịch trả gốc của một món vay
          open-sheets                                    mở bảng kê tháng này cho mọi Tổ chưa mở; chạy lại không mở hai lần
          keep-month                                     chốt số liệu tháng vừa kết thúc khi đã đến lúc; chạy lại không đổi gì
          verify-ledger                                  kiểm tra chuỗi biên lai, nộp tiền và số dư; sai thì mã thoát 1
          --help                                         in hướng dẫn này

        Cấu hình: Database:Provider (Sqlite|SqlServer), ConnectionStrings:Portal, urls
        """;

    /// <summary>Runs the verb named by the first argument; without one, serves the portal.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--help"] or ["-h"] or ["help"])
        {
            await Console.Out.WriteLineAsync(Usage);
            return ExitCode.Done;
        }

        try
        {
            return args.FirstOrDefault() switch
            {
                "migrate" => await MigrateCommand.RunAsync(args[1..]),
                "seed-demo" => await SeedDemoCommand.RunAsync(args[1..]),
                "create-admin" => await CreateAdminCommand.RunAsync(args[1..]),
                "import" => await ImportCommand.RunAsync(args[1..]),
                "quote" => await QuoteCommand.RunAsync(args[1..]),
                "schedule" => await ScheduleCommand.RunAsync(args[1..]),
                "open-sheets" => await OpenSheetsCommand.RunAsync(args[1..]),
                "keep-month" => await KeepMonthCommand.RunAsync(args[1..]),
                "verify-ledger" => await VerifyLedgerCommand.RunAsync(args[1..]),
                "export" => await ExportDueCommand.RunAsync(args[1..]),
                null => await ServeCommand.RunAsync(args),
                var first when first.StartsWith('-') || first.Contains('=', StringComparison.Ordinal) => await ServeCommand.RunAsync(args),
                var other => throw new UsageException($"Không có lệnh '{other}'."),
            };
        }
        catch (UsageException usage)
        {
            await Console.Error.WriteLineAsync($"{usage.Message}\n\n{Usage}");
            return ExitCode.Usage;
        }
        catch (RefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCode.Refused;
        }
    }
}
