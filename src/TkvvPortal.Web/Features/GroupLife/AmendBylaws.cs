using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.GroupLife;

/// <summary>Ban hành, sửa đổi quy ước hoạt động của tổ: the next version is written on the present one.</summary>
public sealed class AmendBylaws(PortalDbContext db, GroupActs acts) : IUseCase
{
    public sealed record Page(ActHead Head, int Number, Form Form) : IActPage;

    public sealed class Form : ActForm
    {
        [Required, StringLength(Bylaws.LongestText), Display(Name = "nội dung quy ước")]
        public string? Text { get; set; }
    }

    /// <summary>The page with the present text to amend, or null when there is no such group; two queries.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null)
    {
        if (await acts.HeadAsync(code) is not { } head)
            return null;
        var present = await PresentAsync(head.Id);
        var form = acts.Form(head, posted);
        if (posted is null)
            form.Text = present?.Text;
        return new Page(head, (present?.Number ?? 0) + 1, form);
    }

    /// <summary>Adopts the next version; false when there is no such group. Throws TK-102 to TK-105, TK-110, TK-120, TK-121.</summary>
    public Task<bool> HandleAsync(string code, Form form) => acts.DoAsync(code, form, async group =>
    {
        group.RequireAlive();
        var next = Bylaws.Adopt((form.Id, group.Id), form.Text!, form.On!.Value, await PresentAsync(group.Id));
        db.Add(next);
        acts.Record(group, form, GroupEventKind.BylawsAmended, $"Quy ước hoạt động, bản số {next.Number}");
    });

    private Task<Bylaws?> PresentAsync(Guid groupId) =>
        db.Bylaws.AsNoTracking().Where(version => version.GroupId == groupId).OrderByDescending(version => version.Number).FirstOrDefaultAsync();
}
