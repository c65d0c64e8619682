using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Domain.Loans.Schedules;

/// <summary>Rules of repayment schedules, in the order of <c>docs/business-rules.md</c>.</summary>
public static class ScheduleRules
{
    /// <summary>Something is lent, for some months.</summary>
    public static readonly Rule AmountAndTermArePositive = new("TK-250", "Số tiền vay và thời hạn vay phải lớn hơn 0.");

    /// <summary>The time without instalments and the time between them fit into the term.</summary>
    public static readonly Rule PeriodsFitInTerm = new("TK-251", "Kỳ trả gốc và thời gian ân hạn phải nằm trong thời hạn vay {0} tháng.");

    /// <summary>A student graduates after the first loan.</summary>
    public static readonly Rule GraduationIsAfterFirstLoan = new("TK-252", "Ngày ra trường phải sau ngày vay đầu tiên {0:dd/MM/yyyy}.");
}
