using TkvvPortal.Domain.Loans.Checks;

namespace TkvvPortal.Web.Texts;

/// <summary>What classes of loans to be checked are called.</summary>
public static class UseCheckTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this UseCheckClass of) => of switch
    {
        UseCheckClass.New => "Giải ngân trong năm",
        UseCheckClass.Inactive => "3 tháng không hoạt động",
        _ => "Giải ngân các năm trước",
    };
}
