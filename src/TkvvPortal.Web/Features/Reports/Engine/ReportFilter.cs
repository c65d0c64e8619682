using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Features.Reports.Engine;

/// <summary>What is asked of a report, as it stands in the address.</summary>
public sealed class ReportFilter
{
    [FromQuery(Name = "tu"), Display(Name = "Từ tháng")]
    public FiscalMonth? Tu { get; set; }

    [FromQuery(Name = "den"), Display(Name = "Đến tháng")]
    public FiscalMonth? Den { get; set; }

    [FromQuery(Name = "xa"), Display(Name = "Xã")]
    public Guid? Xa { get; set; }

    [FromQuery(Name = "hoi"), Display(Name = "Hội")]
    public Guid? Hoi { get; set; }

    /// <summary>Code of the group.</summary>
    [FromQuery(Name = "to"), Display(Name = "Mã tổ")]
    public string? To { get; set; }

    [FromQuery(Name = "chuong-trinh"), Display(Name = "Chương trình")]
    public Guid? ChuongTrinh { get; set; }

    /// <summary>Word of the grouping.</summary>
    [FromQuery(Name = "nhom"), Display(Name = "Mỗi dòng là")]
    public string? Nhom { get; set; }

    /// <summary>Words of the columns; the usual ones without any.</summary>
    [FromQuery(Name = "cot"), Display(Name = "Cột")]
    public List<string> Cot { get; set; } = [];

    /// <summary>Word of the column that rows are sorted by, the largest first; with a minus before it the smallest.</summary>
    [FromQuery(Name = "xep"), Display(Name = "Thứ tự")]
    public string? Xep { get; set; }

    /// <summary>The saved view it was opened from.</summary>
    [FromQuery(Name = "xem"), Display(Name = "Báo cáo đã lưu")]
    public string? Xem { get; set; }
}
