using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MoveMembers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MovedFromId",
                table: "Memberships",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CarriedReceipts",
                columns: table => new
                {
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Interest = table.Column<long>(type: "INTEGER", nullable: false),
                    Deposit = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CarriedReceipts", x => x.ReceiptId);
                    table.ForeignKey(
                        name: "FK_CarriedReceipts_Memberships_GroupId_MembershipId",
                        columns: x => new { x.GroupId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "GroupId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CarriedReceipts_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_MovedFromId",
                table: "Memberships",
                column: "MovedFromId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CarriedReceipts_GroupId_MembershipId",
                table: "CarriedReceipts",
                columns: new[] { "GroupId", "MembershipId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Memberships_Memberships_MovedFromId",
                table: "Memberships",
                column: "MovedFromId",
                principalTable: "Memberships",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Memberships_Memberships_MovedFromId",
                table: "Memberships");

            migrationBuilder.DropTable(
                name: "CarriedReceipts");

            migrationBuilder.DropIndex(
                name: "IX_Memberships_MovedFromId",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "MovedFromId",
                table: "Memberships");
        }
    }
}
