"""Pages -> resources, notifications, what guide chapters tell."""
