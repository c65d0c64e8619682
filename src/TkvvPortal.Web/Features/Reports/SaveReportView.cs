using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Web.Features.Reports.Engine;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Security;

namespace TkvvPortal.Web.Features.Reports;

/// <summary>Keeps columns, filters, period and grouping of a report under a name.</summary>
public sealed class SaveReportView(PortalDbContext db, CurrentUser user, PortalClock clock) : IUseCase
{
    public sealed class Form
    {
        public Guid Id { get; set; }

        [Required, StringLength(SavedReportView.LongestName), Display(Name = "Tên báo cáo")]
        public string? Name { get; set; }

        [Display(Name = "Cho mọi người của Phòng giao dịch cùng mở; mỗi người thấy số liệu trong phạm vi của mình")]
        public bool IsShared { get; set; }

        [Display(Name = "Giữ nguyên kỳ đang chọn; nếu không, báo cáo mở ở kỳ mới nhất")]
        public bool KeepsPeriod { get; set; }
    }

    /// <summary>Saves the view once, however often the form is sent. Throws TK-540 to TK-546.</summary>
    public async Task<string> HandleAsync(ReportDefinition report, ReportFilter filter, Form form)
    {
        var names = await db.SavedReportViews.Where(view => view.OwnerId == user.Id && view.Id != form.Id).Select(view => view.Name).ToListAsync();
        var query = ReportQuery.Of(report, filter, clock.Month).ToQueryString(form.KeepsPeriod);
        db.Add(SavedReportView.Save(form.Id, form.Name, (report.Key, query), form.IsShared, names, user.Stamp(clock.Today, clock)));
        await db.SaveOnceAsync<SavedReportView>(form.Id);
        return $"/bao-cao/xem/{form.Id}";
    }
}
