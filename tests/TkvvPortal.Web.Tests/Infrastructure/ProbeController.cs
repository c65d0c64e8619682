using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Infrastructure;

/// <summary>Actions that only the tests have: to fail on purpose, and to say what the portal understood.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Route("/thu")]
public sealed class ProbeController : Controller
{
    public sealed class Form
    {
        [Display(Name = "Tiền gửi")]
        public Vnd Amount { get; set; }

        [Display(Name = "Tiền lãi")]
        public Vnd? Optional { get; set; }

        [Display(Name = "Tháng")]
        public FiscalMonth? Month { get; set; }

        [Display(Name = "Ghi chú"), StringLength(200)]
        public string? Text { get; set; }

        [DataType(DataType.Password), Display(Name = "Mật khẩu")]
        public string? Secret { get; set; }

        [Display(Name = "Số người")]
        public int Count { get; set; }

        [Display(Name = "Ngày họp")]
        public DateOnly Day { get; set; }

        [Display(Name = "Mã phiếu")]
        public Guid Id { get; set; }
    }

    /// <summary>The value of the one field that was sent, or the message it got.</summary>
    [HttpPost]
    public IActionResult Bind(Form form)
    {
        var name = Request.Form.Keys.Single();
        var errors = ModelState.SelectMany(entry => entry.Value!.Errors).Select(error => error.ErrorMessage).ToList();
        var value = typeof(Form).GetProperty(name)!.GetValue(form);
        return Content(errors.Count > 0 ? string.Join('|', errors) : value is Vnd money ? money.Amount.ToString(CultureInfo.InvariantCulture) : value?.ToString() ?? "(trống)");
    }

    [HttpGet("loi")]
    public IActionResult Fail() => throw new InvalidOperationException("a secret about the table Users");

    [HttpGet("ngoai-pham-vi")]
    public IActionResult Outside() => throw new OutOfScopeException();

    [HttpGet("van-hoa")]
    public IActionResult Culture() => Content($"{CultureInfo.CurrentCulture.Name} {CultureInfo.CurrentUICulture.Name} {1_234_567.5:N1} {new DateOnly(2026, 11, 23)}");

    [HttpGet("hom-nay")]
    public IActionResult Today([FromServices] PortalClock clock) => Content($"{clock.Today:dd/MM/yyyy} {clock.Month}");
}

/// <summary>The portal with the actions of <see cref="ProbeController"/>.</summary>
public sealed class ProbedPortal : PortalFactory
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddControllers().AddApplicationPart(typeof(ProbeController).Assembly));
    }
}
