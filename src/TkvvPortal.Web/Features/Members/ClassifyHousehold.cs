using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.Members;

/// <summary>Records the class of a household from a day on, with its certificate.</summary>
public sealed class ClassifyHousehold(PortalDbContext db, MemberHeads heads, MemberHistory history, PortalClock clock) : IUseCase
{
    public sealed record Page(MemberHead Head, IReadOnlyList<HouseholdLine> Households, Form Form);

    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required(ErrorMessage = "Hãy chọn đối tượng."), EnumDataType(typeof(HouseholdCategory)), Display(Name = "Đối tượng")]
        public HouseholdCategory? Category { get; set; }

        [Required(ErrorMessage = "Hãy nhập ngày hiệu lực."), Display(Name = "Có hiệu lực từ ngày")]
        public DateOnly? ValidFrom { get; set; }

        [StringLength(256), Display(Name = "Giấy chứng nhận, danh sách của xã")]
        public string? Certificate { get; set; }
    }

    /// <summary>The page; null when the member does not exist for the person.</summary>
    public async Task<Page?> PageAsync(string code, Form? posted = null) => await heads.FindAsync(code) is { } head
        ? new Page(head, await history.HouseholdsAsync(head.Id), posted ?? new Form { Id = Guid.CreateVersion7(), ValidFrom = clock.Today })
        : null;

    /// <summary>Records it once; false when the member does not exist for the person. Throws TK-159 and TK-160.</summary>
    public async Task<bool> HandleAsync(string code, Form form)
    {
        var person = await db.Members.Include(one => one.Households).SingleOrDefaultAsync(one => one.CustomerCode == code);
        if (person is null)
            return false;
        if (person.Households.Any(period => period.Id == form.Id))
            return true;
        person.Classify(form.Id, form.Category!.Value, form.ValidFrom!.Value, form.Certificate, clock.Today);
        await db.SaveChangesAsync();
        return true;
    }
}
