namespace TkvvPortal.Domain.Policy;

/// <content>The limits of lending programmes, by the bank's code of the programme; a programme has those that are known.</content>
public static partial class PolicyKey
{
    /// <summary>Most a household owes the programme, đồng.</summary>
    public static string MostPerHousehold(string programme) => "loan.most." + programme;

    /// <summary>The longest term, months.</summary>
    public static string MostMonths(string programme) => "loan.months." + programme;

    /// <summary>Most that is lent of what is needed, per cent.</summary>
    public static string MostOfNeed(string programme) => "loan.need_percent." + programme;

    /// <summary>The only class of households lent to, a number of <c>HouseholdCategory</c>.</summary>
    public static string OnlyTo(string programme) => "loan.only_to." + programme;

    /// <summary>The class of households not lent to, a number of <c>HouseholdCategory</c>.</summary>
    public static string NotTo(string programme) => "loan.not_to." + programme;
}
