using System.Text;
using TkvvPortal.Data.Seeding.Demo;

namespace TkvvPortal.Web.Commands;

/// <summary>The table of demo accounts as printed at the first start.</summary>
internal static class DemoTable
{
    public static string Of(DemoSummary summary, string password)
    {
        var text = new StringBuilder()
            .AppendLine($"Dữ liệu mẫu: {summary.Groups:N0} tổ, {summary.Members:N0} tổ viên, {summary.Loans:N0} món vay.")
            .AppendLine($"Tài khoản dùng thử (mật khẩu chung: {password})")
            .AppendLine($"  {"Vai trò",-26}{"Tên đăng nhập",-22}Thấy gì")
            .AppendLine($"  {new string('─', 76)}");
        foreach (var account in summary.Accounts)
            text.AppendLine($"  {account.Role,-26}{account.UserName,-22}{account.Sees}");
        return text.ToString();
    }
}
