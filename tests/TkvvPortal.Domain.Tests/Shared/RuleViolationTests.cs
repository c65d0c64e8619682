namespace TkvvPortal.Domain.Tests.Shared;

public sealed class RuleViolationTests
{
    private static readonly Rule Sample = new("TK-000", "Tiền {0} đ, ngày {1:dd/MM/yyyy}, lúc {2:HH:mm}, tháng {3}.");

    [Fact]
    public void The_sentence_is_filled_in_the_Vietnamese_manner()
    {
        var refusal = new RuleViolationException(
            Sample, new Vnd(1_500_000), new DateOnly(2026, 10, 5), new TimeOnly(8, 5), new FiscalMonth(2026, 10));

        Assert.Equal("Tiền 1.500.000 đ, ngày 05/10/2026, lúc 08:05, tháng 10/2026.", refusal.Message);
    }

    [Fact]
    public void A_refusal_belongs_to_the_whole_form_unless_a_field_is_named()
    {
        Assert.Equal("", new RuleViolationException(new Rule("TK-000", "Sai.")).Field);
        Assert.Equal("Code", new RuleViolationException(new Rule("TK-000", "Sai.")) { Field = "Code" }.Field);
    }

    [Fact]
    public void Several_refusals_keep_their_order()
    {
        var first = new RuleViolationException(new Rule("TK-000", "Một."));
        var second = new RuleViolationException(new Rule("TK-000", "Hai."));

        var both = new RuleViolationsException([first, second]);

        Assert.Equal([first, second], both.Violations);
        Assert.Equal($"Một.{Environment.NewLine}Hai.", both.Message);
    }
}
