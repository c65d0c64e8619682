using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Đổi nội dung ủy nhiệm thu (hợp đồng 11/TD) và mức gửi tối thiểu (10C/TD).</summary>
public sealed class ChangeMandate(PortalDbContext db, GroupActs acts) : IUseCase
{
    public sealed record Page(ActHead Head, Form Form) : IActPage;

    public sealed class Form : ActForm
    {
        [Display(Name = "ủy nhiệm thu lãi")]
        public bool CollectsInterest { get; set; }

        [Display(Name = "ủy nhiệm thu tiền gửi")]
        public bool CollectsDeposits { get; set; }

        [Required, Display(Name = "mức gửi tối thiểu")]
        public Vnd? MinimumDeposit { get; set; }
    }

    /// <summary>The page with what holds now, or null when there is no such group; two queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var form = acts.Form(head, posted);
        if (posted is null)
        {
            var now = await db.Groups.Where(group => group.Id == head.Id)
                .Select(group => new { group.CollectsInterest, group.CollectsDeposits, group.MinimumDeposit }).SingleAsync();
            (form.CollectsInterest, form.CollectsDeposits, form.MinimumDeposit) = (now.CollectsInterest, now.CollectsDeposits, now.MinimumDeposit);
        }

        return new Page(head, form);
    }

    /// <summary>Changes the mandate; false when there is no such group. Throws TK-003, TK-102 to TK-105, TK-110.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, group =>
    {
        group.RequireAlive();
        var before = Words(group);
        group.Mandate(form.CollectsInterest, form.CollectsDeposits, form.MinimumDeposit!.Value);
        SavingsGroup.RequireChange(before, Words(group));
        acts.Record(group, form, GroupEventKind.MandateChanged, $"Ủy nhiệm: {Words(group)}; trước đó {before}");
        return Task.CompletedTask;
    });

    private static string Words(SavingsGroup group) =>
        $"{(group.CollectsInterest ? "thu lãi" : "không thu lãi")}, {(group.CollectsDeposits ? "thu tiền gửi" : "không thu tiền gửi")}, gửi tối thiểu {group.MinimumDeposit} đ mỗi tháng";
}
