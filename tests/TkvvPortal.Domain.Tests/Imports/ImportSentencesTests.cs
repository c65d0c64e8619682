using TkvvPortal.Domain.Imports;

namespace TkvvPortal.Domain.Tests.Imports;

/// <summary>Refusals that need the file or the database: here their sentences, in the tests of the engine when they are said.</summary>
public sealed class ImportSentencesTests
{
    public static TheoryData<Rule, object[], string> Sentences => new()
    {
        { ImportRules.FileIsReadable, ["tệp trống"], "Không đọc được tệp: tệp trống." },
        { ImportRules.FileHasColumns, ["ma_xa"], "còn thiếu: ma_xa." },
        { ImportRules.RowAgreesWithEarlierOne, ["0012003", 9], "Mã 0012003 đã có ở dòng 9" },
        { ImportRules.ReferenceExists, ["Mã Tổ", "0099999"], "Mã Tổ '0099999' chưa có" },
        { ImportRules.LoanKeepsItsOwner, ["Tổ 0012001"], "đang thuộc Tổ 0012001" },
        { ImportRules.SaverHasNoLoan, [], "Tổ 0000000" },
        { ImportRules.DataDateIsKnown, [], "ngày số liệu" },
        { ImportRules.NothingStandsOnIt, ["đã mở bảng kê"], "đã mở bảng kê." },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void A_refusal_names_what_it_is_about(Rule rule, object[] arguments, string part) =>
        Assert.Contains(part, new RuleViolationException(rule, arguments).Message, StringComparison.Ordinal);
}
