using TkvvPortal.Domain.Forms;

namespace TkvvPortal.Domain.Tests.Forms;

public sealed class FormOrderTests
{
    [Fact]
    public void TK_560_a_form_is_filled_from_what_is_recorded()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => FormOrder.RefuseEmpty("13/TD – Bảng kê", 0));

        Assert.Equal(FormRules.SomethingIsFilled, refusal.Rule);
        Assert.Equal("Chưa có số liệu để lập 13/TD – Bảng kê trong phạm vi và kỳ đã chọn.", refusal.Message);
        FormOrder.RefuseEmpty("13/TD", 1);
    }

    [Fact]
    public void TK_561_one_set_is_made_at_a_time()
    {
        Assert.Equal(FormRules.OneSetAtATime, Assert.Throws<RuleViolationException>(() => FormOrder.RefuseSecond(true)).Rule);
        FormOrder.RefuseSecond(false);
    }
}
