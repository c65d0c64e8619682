using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Signing;

/// <summary>Signs closed minutes as chair or secretary with the own password, and opens them again for the leadership.</summary>
public sealed class SignMinutes(PortalDbContext db, UserManager<PortalUser> users, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Form
    {
        [Required(ErrorMessage = "Hãy chọn ký với tư cách nào."), EnumDataType(typeof(MinutesPart)), Display(Name = "Ký với tư cách")]
        public MinutesPart? Part { get; set; }

        [Required(ErrorMessage = "Hãy nhập lại mật khẩu của bạn để ký."), StringLength(200), Display(Name = "Mật khẩu")]
        public string? Password { get; set; }
    }

    public sealed class Reason : IVersionedForm
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        [StringLength(1000), Display(Name = "Lý do mở khóa")]
        public string? Text { get; set; }
    }

    /// <summary>Signs; false when there is no such meeting. Throws TK-470 … TK-473.</summary>
    public async Task<bool> HandleAsync(Guid id, Form form)
    {
        if (await db.Meetings.Include(m => m.Signatures).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return false;
        var account = (await users.FindByIdAsync(user.Id.ToString()))!;
        var isRight = !await users.IsLockedOutAsync(account) && await users.CheckPasswordAsync(account, form.Password!);
        if (!isRight)
            await users.AccessFailedAsync(account);
        db.Add(meeting.Sign(form.Part!.Value, user.Sign(clock), isRight));
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>Opens closed minutes again, once however often the form is sent; false as above. Throws TK-470, TK-474.</summary>
    public async Task<bool> UnlockAsync(Guid id, Reason form)
    {
        if (form.Id == Guid.Empty || await db.Meetings.Include(m => m.Unlocks).SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
            return false;
        if (meeting.Unlocks.Any(unlock => unlock.Id == form.Id))
            return true;
        db.Add(meeting.Unlock(form.Id, form.Text, user.Sign(clock)));
        db.Expect(meeting, form.Version);
        await db.SaveChangesAsync();
        return true;
    }
}
