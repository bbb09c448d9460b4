print("bredde")
